// SPDX-License-Identifier: MIT
package toc;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** A pointer of libtoc and the keeper of what it points to; what stands in the library itself needs none. */
public abstract class Handle {
    final Pointer pointer;
    final Keeper keeper;

    Handle(Pointer pointer, Keeper keeper) {
        this.pointer = pointer;
        this.keeper = keeper;
    }

    @Override
    public boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && pointer.equals(((Handle) other).pointer);
    }

    @Override
    public int hashCode() {
        return pointer.hashCode();
    }

    static Pointer pointer(Handle handle) {
        return handle == null ? null : handle.pointer;
    }

    static Keeper keeper(Handle handle) {
        return handle == null ? null : handle.keeper;
    }

    /** Makes an object of what is borrowed. */
    static <T> T lend(Pointer pointer, Keeper from, BiFunction<Pointer, Keeper, T> make) {
        return pointer == null ? null : make.apply(pointer, from);
    }

    /** Makes an object of what the caller has to release. */
    static <T> T own(PointerByReference out, Consumer<Pointer> release, Keeper from,
            BiFunction<Pointer, Keeper, T> make) {
        Pointer pointer = out.getValue();
        Pointer dataset = C.LIBRARY.toc_dataset_ref(from == null ? null : from.dataset);
        return make.apply(pointer, new Keeper(dataset, () -> release.accept(pointer)));
    }

    static <T> T ownDataset(PointerByReference out, BiFunction<Pointer, Keeper, T> make) {
        return make.apply(out.getValue(), new Keeper(out.getValue(), () -> { }));
    }

    /** Keeps what was passed to a call from being collected during it. */
    static void fence(Object... passed) {
        Reference.reachabilityFence(passed);
    }

    /** A text for C, which would end at a NUL: such a text is refused, as it would be taken for another one. */
    static String withoutNul(String text) {
        if (text != null && text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a text with a NUL");
        }
        return text;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Copies a string, and releases it. */
    static String ownedText(Pointer string) {
        if (string == null) {
            return null;
        }
        String copy = string.getString(0, "UTF-8");
        C.LIBRARY.toc_free(string);
        return copy;
    }

    interface Write {
        C.Size into(byte[] buffer, C.Size size);
    }

    /** The text that a function writes into a buffer, which is made as large as it asks for. */
    static String written(Write write) {
        byte[] buffer = new byte[write.into(null, new C.Size(0)).intValue() + 1];
        int size = write.into(buffer, new C.Size(buffer.length)).intValue();
        return new String(buffer, 0, size, StandardCharsets.UTF_8);
    }
}
