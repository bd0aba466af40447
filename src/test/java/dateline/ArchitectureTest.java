package dateline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.concurrent.Executor;

/** The rooms of the code and the ways between them, as docs/architecture.puml and docs/architecture.md have them. */
@AnalyzeClasses(packages = "dateline", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String[] ALL = {"dateline.."};

    @ArchTest
    static final ArchRule roomsKnowOnlyWhomTheDiagramSays = classes()
            .should(adhereToPlantUmlDiagram(
                    Path.of("docs/architecture.puml"), consideringOnlyDependenciesInAnyPackage("dateline..")));

    @ArchTest
    static final ArchRule noRoomKnowsItselfThroughAnother =
            slices().matching("dateline.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule javaFxStaysInTheWindow = noClasses()
            .that()
            .resideOutsideOfPackages("dateline.ui..", "dateline.app..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("javafx..", "jfx..", "atlantafx..", "org.kordamp.."));

    @ArchTest
    static final ArchRule luceneStaysInTextAndSearch = noClasses()
            .that()
            .resideOutsideOfPackages("dateline.text..", "dateline.search..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.lucene.."));

    @ArchTest
    static final ArchRule jacksonStaysWhereJsonIsReadAndWritten = noClasses()
            .that()
            .resideOutsideOfPackages("dateline.store..", "dateline.exporter..", "dateline.importer..", "dateline.cli..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml.."));

    @ArchTest
    static final ArchRule viewModelsKnowNoScene = noClasses()
            .that()
            .haveSimpleNameEndingWith("Model")
            .and()
            .resideInAPackage("dateline.ui..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("javafx.scene..", "javafx.stage..", "jfx.."));

    @ArchTest
    static final ArchRule threadsAreStartedInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackages("dateline.ui.job..", "dateline.app..")
            .should(callMethodWhere(startsWork()));

    @ArchTest
    static final ArchRule staticFieldsAreFinal =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule namesAreWordsOfTheTrade =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Common|Constants)$");

    @ArchTest
    static final ArchRule standardStreamsBelongToTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackages("dateline.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule noSocketIsEverOpened = noClasses()
            .that()
            .resideInAnyPackage(ALL)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi.."))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(Socket|ServerSocket|DatagramSocket|URL|URLConnection|HttpURLConnection)")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.nio\\.channels\\.(Server)?SocketChannel");

    private static DescribedPredicate<JavaMethodCall> startsWork() {
        return DescribedPredicate.describe(
                "start a thread or an executor, or defer to the window's thread",
                call -> usesThread(call) || makesExecutor(call) || defersToWindow(call) || runsOnSharedPool(call));
    }

    private static boolean usesThread(JavaMethodCall call) {
        return call.getTargetOwner().isAssignableTo(Thread.class)
                && !call.getName().equals("currentThread");
    }

    private static boolean makesExecutor(JavaMethodCall call) {
        return call.getTargetOwner().getName().equals("java.util.concurrent.Executors")
                || call.getTargetOwner().isAssignableTo(java.util.concurrent.ForkJoinPool.class);
    }

    private static boolean defersToWindow(JavaMethodCall call) {
        return call.getTargetOwner().getName().equals("javafx.application.Platform")
                && call.getName().equals("runLater");
    }

    private static boolean runsOnSharedPool(JavaMethodCall call) {
        return call.getTargetOwner().getName().equals("java.util.concurrent.CompletableFuture")
                && call.getName().endsWith("Async")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isAssignableTo(Executor.class));
    }
}
