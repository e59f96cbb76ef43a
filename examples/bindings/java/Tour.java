// SPDX-License-Identifier: MIT
import static toc.Toc.*;

import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import toc.DataException;
import toc.TocException;

/** A tour of libtoc: Tour FOLDER, where FOLDER holds mini.xml and faulty.xml. */
final class Tour {
    private static void line(String form, Object... values) {
        System.out.println("  " + String.format(form, values));
    }

    private static void instruments(Dataset dataset) {
        System.out.println("instruments");
        for (Instrument one : dataset.instruments()) {
            line("%s %s %s", one.id(), dateFormat(one.adopted()), dateFormat(one.inForce()));
        }
    }

    private static void article(Dataset dataset) {
        System.out.println("article 5");
        Provision first = dataset.findProvision("untoc#art_5");
        for (int i = first.index(); i < first.subtreeEnd(); i++) {
            Provision provision = dataset.provisions().get(i);
            String heading = provision.heading("en");
            line("%s%s %s%s", "  ".repeat(provision.depth() - first.depth()), provision.id(),
                    provisionKindName(provision.kind()), heading == null ? "" : " " + heading);
        }
    }

    private static void statusExplained(Dataset dataset) {
        System.out.println("status");
        Explanation explanation = statusExplain(findParticipant(dataset, "BRA"), findInstrument(dataset, "untoc"),
                dateParse("2004-02-27"));
        line("%s", statusName(explanation.status()));
        for (Reason reason : explanation) {
            line("%s: %s", reasonKindName(reason.kind()), reason.sentence());
        }
    }

    private static void parties(Dataset dataset) {
        System.out.println("parties");
        var counted = dataset.findInstrument("firearms").countAt(CRITERION_PARTY, dateParse("2010-01-01"));
        line("%d certain, %d unknown", counted.result(), counted.unknown());
    }

    private static void symbol() {
        System.out.println("symbol");
        line("%s", symbolNormalize("a/55/383/add. 1"));
        line("%s", symbolRelationName(symbolRelation("A/55/383/Add.1", "A/55/383")));
    }

    private static void search(Dataset dataset) {
        System.out.println("search");
        Query query = queryNew(dataset, "joint investigations");
        query.setKind(KIND_PROVISION);
        query.setLimit(3);
        for (Hit hit : query.run()) {
            line("%s %s %s", hit.id(), hit.field(), hit.language());
        }
    }

    private static void citations(Dataset dataset) {
        System.out.println("citations");
        for (Citation found : citeScan(dataset, "See article 16, paragraph 3, of the Convention.", "en", "untoc")) {
            line("%d-%d %s %s", found.start(), found.end(), citeStateName(found.state()),
                    IntStream.range(0, found.targetCount()).mapToObj(found::targetId).collect(Collectors.joining(" ")));
        }
    }

    private static void ownData(Path folder) {
        System.out.println("own data");
        Instrument own = load(folder.resolve("mini.xml")).findInstrument("own");
        line("%s", own.title("en")); // the dataset is kept alive by what was taken from it
        try {
            load(folder.resolve("faulty.xml"));
        } catch (DataException refused) {
            for (Diagnostic found : refused.diagnostics()) {
                line("%s:%d: %s", Path.of(found.file()).getFileName(), found.line(), found.name());
            }
            line("%s: %s", refused.name(), refused.getMessage());
        }
    }

    private static String answerTo(Supplier<Object> call) {
        try {
            return "taken: " + call.get();
        } catch (IllegalArgumentException refused) {
            return "refused";
        }
    }

    private static void mistakes(Dataset dataset) {
        System.out.println("mistakes");
        line("the instrument before the participant: refused"); // by the compiler
        line("a text with a NUL: %s", answerTo(() -> findParticipant(dataset, "BRA\0 not Brazil")));
        line("a day beyond 32 bits: refused"); // by the compiler
        try {
            datasetOpenFile("no such file", 0);
        } catch (TocException refused) {
            line("a file that is not there: %s, %s", refused.name(), refused.errno() == 2 ? "ENOENT" : refused.errno());
        }
        Provision article = dataset.findProvision("untoc#art_1");
        line("the same list twice: %s", article.duties().equals(article.duties()) ? "equal" : "not equal");
        line("empty lists of two types: %s", article.duties().equals(article.claims()) ? "equal" : "not equal");
    }

    public static void main(String[] arguments) {
        Dataset builtin = datasetBuiltin();
        instruments(builtin);
        article(builtin);
        statusExplained(builtin);
        parties(builtin);
        symbol();
        search(builtin);
        citations(builtin);
        ownData(Path.of(arguments[0]));
        mistakes(builtin);
    }
}
