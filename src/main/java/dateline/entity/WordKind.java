package dateline.entity;

import java.util.Locale;

/** What a word tells of the capitalised words beside it; one word may be of several kinds. */
enum WordKind {
    /** A man's given name. */
    MALE(0),
    /** A woman's given name. */
    FEMALE(1),
    /** A Japanese given name, which may stand behind the family name. */
    JAPANESE(2),
    /** A form of address: {@code Mr.}. */
    ADDRESS(3),
    /** What is said before a woman's name only. */
    FEMALE_ADDRESS(4),
    /** What is said before a man's name only. */
    MALE_ADDRESS(5),
    /** A military rank. */
    RANK(6),
    /** An office, or the last word of one: {@code Minister}. */
    OFFICE(7),
    /** An office that stands before a family name alone: {@code Mayor}, but not {@code Director}. */
    LONE_OFFICE(8),
    /** A word inside an office: {@code Foreign}. */
    OFFICE_PART(9),
    /** What begins sentences, and is never part of a name. */
    PLAIN(10),
    /** A people, or a point of the compass. */
    NATIONALITY(11),
    /** What makes the words before it the name of a thing: {@code University}. */
    THING(12),
    /** A name that is an ordinary word too, or many people's: {@code Rice}. */
    ORDINARY(13),
    /** What ends the name of an agreement, or begins it before {@code of} or {@code on}. */
    TREATY(14),
    /** A word inside the name of an agreement, also where every word is large. */
    TREATY_PART(15),
    /** A word in small letters that may stand inside a name. */
    SMALL(16),
    /** What makes a city of {@code Fort}. */
    FORT_CITY(17),
    /** What ends the name of a base. */
    BASE_HEAD(18),
    /** What stands between the name of a base and its end: {@code Naval}. */
    BEFORE_BASE(19),
    /** What the name of a base follows: {@code Camp}. */
    BEFORE_NAME_OF_BASE(20),
    /** What the name of a ship follows. */
    SHIP(21),
    /** What tells a son from his father. */
    GENERATION(22),
    /** What makes the words before it a company or the like. */
    BUSINESS(23),
    /** What is spoken of near a base. */
    BASE_CUE(24),
    /** What is spoken of near a town. */
    TOWN_CUE(25),
    /** What people do in headlines. */
    VERB(26),
    /** What people do with words: {@code said}. */
    SPEECH(27),
    /** Somebody's relation. */
    KIN(28),
    /** A small word inside a family name. */
    PARTICLE(29);

    private final int bit;

    WordKind(int place) {
        this.bit = 1 << place;
    }

    /** {@return a bit of its own} */
    int bit() {
        return bit;
    }

    /** {@return the kind of a heading such as {@code female address}} */
    static WordKind of(String heading) {
        return valueOf(heading.strip().replace(' ', '_').toUpperCase(Locale.ROOT));
    }
}
