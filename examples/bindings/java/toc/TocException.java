// SPDX-License-Identifier: MIT
package toc;

import com.sun.jna.Native;

/** A negative result of a call. */
public class TocException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int code;
    private final int errno;

    TocException(int code) {
        this(code, Native.getLastError()); // before anything else is called
    }

    private TocException(int code, int errno) {
        super(Api.resultMessage(code));
        this.code = code;
        this.errno = code == Api.E_IO ? errno : 0;
    }

    /** One of Toc.E_*. */
    public final int code() {
        return code;
    }

    /** Its name, such as TOC_E_DATA. */
    public final String name() {
        return Api.resultName(code);
    }

    /** Why, of Toc.E_IO; 0 of all others. */
    public final int errno() {
        return errno;
    }

    static void check(int result) {
        if (result < 0) {
            throw new TocException(result);
        }
    }
}
