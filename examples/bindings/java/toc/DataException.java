// SPDX-License-Identifier: MIT
package toc;

import java.util.List;

/** XML that was refused, with the diagnostics of its loader. */
public final class DataException extends TocException {
    private static final long serialVersionUID = 1;

    private final transient List<Api.Diagnostic> diagnostics;

    DataException(int code, List<Api.Diagnostic> diagnostics) {
        super(code);
        this.diagnostics = diagnostics;
    }

    public List<Api.Diagnostic> diagnostics() {
        return diagnostics;
    }
}
