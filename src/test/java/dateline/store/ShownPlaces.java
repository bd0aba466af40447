package dateline.store;

import java.util.Optional;

/** Run as a process of its own, with another environment: shows the places chosen. */
final class ShownPlaces {
    private ShownPlaces() {}

    public static void main(String[] arguments) {
        var places = Places.choose(Optional.empty(), Optional.empty());
        System.out.println(places.data());
        System.out.println(places.cache());
    }
}
