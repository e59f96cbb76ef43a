// SPDX-License-Identifier: MIT
import static toc.Toc.*;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Drops what owns something in every order, and reads what is left: Owners FOLDER. */
final class Owners {
    private static final Map<String, Predicate<Object>> READ = Map.of(
            "dataset", it -> ((Dataset) it).edition().equals("tour"),
            "provision", it -> ((Provision) it).heading("en").equals("Purpose")
                    && ((Provision) it).children().size() == 1,
            "explanation", it -> ((Explanation) it).get(0).action().id().equals("own-1"));

    private static Map<String, Object> make(Path folder) {
        Dataset dataset = load(folder.resolve("mini.xml"));
        Explanation explanation = statusExplain(findParticipant(dataset, "XAA"), dataset.findInstrument("own"), 20020101);
        return new HashMap<>(Map.of("dataset", dataset, "provision", dataset.findProvision("own#art_1"),
                "explanation", explanation));
    }

    /** Collects, and gives the cleaner time to do its work. */
    private static void collect() throws InterruptedException {
        WeakReference<Object> dropped = new WeakReference<>(new Object());
        while (dropped.get() != null) {
            System.gc();
        }
        Thread.sleep(20);
    }

    public static void main(String[] arguments) throws InterruptedException {
        for (List<String> order : List.of(
                List.of("dataset", "provision", "explanation"), List.of("dataset", "explanation", "provision"),
                List.of("provision", "dataset", "explanation"), List.of("provision", "explanation", "dataset"),
                List.of("explanation", "dataset", "provision"), List.of("explanation", "provision", "dataset"))) {
            Map<String, Object> held = make(Path.of(arguments[0]));
            for (String name : order) {
                held.remove(name);
                collect();
                for (String left : held.keySet()) {
                    if (!READ.get(left).test(held.get(left))) {
                        System.err.println("after " + name + " was dropped in the order " + order + ", " + left
                                + " cannot be read");
                        System.exit(1);
                    }
                }
            }
        }
    }
}
