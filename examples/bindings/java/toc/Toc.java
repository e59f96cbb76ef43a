// SPDX-License-Identifier: MIT
package toc;

import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * libtoc for Java: a class for each kind of thing, exceptions for errors. Nothing needs to be released: what you hold
 * keeps alive what it stands in. null stands for what is not there.
 */
public final class Toc extends Api {
    private Toc() { }

    /** Makes a dataset from XML files; a DataException tells what is wrong with them. */
    public static Dataset load(Path... paths) {
        Loader loader = loaderNew();
        for (Path path : paths) {
            try {
                loader.addFile(path.toString());
            } catch (TocException refused) {
                continue; // finish tells what is wrong, of all files
            }
        }
        try {
            return loader.finish();
        } catch (TocException refused) {
            throw new DataException(refused.code(),
                    IntStream.range(0, loader.diagnosticCount()).mapToObj(loader::diagnosticAt).toList());
        }
    }
}
