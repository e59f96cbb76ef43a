// SPDX-License-Identifier: MIT
package toc;

import com.sun.jna.Pointer;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What has a count and elements. */
public abstract class Sequence<E> extends Handle implements Iterable<E> {
    Sequence(Pointer pointer, Keeper keeper) {
        super(pointer, keeper);
    }

    public abstract int size();

    /** The element at a position; null when there is none. */
    public abstract E get(int position);

    public final Stream<E> stream() {
        return IntStream.range(0, size()).mapToObj(this::get);
    }

    @Override
    public final Iterator<E> iterator() {
        return stream().iterator();
    }
}
