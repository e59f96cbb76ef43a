// SPDX-License-Identifier: MIT
package toc;

/** A negative result of a call. */
public class TocException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int code;

    TocException(int code) {
        super(Api.resultMessage(code));
        this.code = code;
    }

    /** One of Toc.E_*. */
    public final int code() {
        return code;
    }

    /** Its name, such as TOC_E_DATA. */
    public final String name() {
        return Api.resultName(code);
    }

    static void check(int result) {
        if (result < 0) {
            throw new TocException(result);
        }
    }
}
