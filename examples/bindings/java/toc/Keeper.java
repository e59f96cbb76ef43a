// SPDX-License-Identifier: MIT
package toc;

import com.sun.jna.Pointer;
import java.lang.ref.Cleaner;

/**
 * Keeps alive what the caller owns, and, with a reference of its own, the dataset that this borrows from. So it does
 * not matter in which order the garbage collector finds keepers.
 */
final class Keeper {
    private static final Cleaner CLEANER = Cleaner.create();

    final Pointer dataset;

    Keeper(Pointer dataset, Runnable release) {
        this.dataset = dataset;
        CLEANER.register(this, () -> {
            release.run();
            C.LIBRARY.toc_dataset_unref(dataset);
        });
    }
}
