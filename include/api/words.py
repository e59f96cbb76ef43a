# SPDX-License-Identifier: MIT
"""Words that a name of the API must not be, because a language keeps them for itself."""

# Not a name of a parameter. Perl and PHP mark variables, and C# has `@` for them: a keyword is in nobody's way there.
PARAMETERS = {
    "C++": """alignas alignof and asm auto bitand bitor bool break case catch char class compl concept const consteval
        constexpr constinit continue decltype default delete do double else enum explicit export extern false float for
        friend goto if inline int long mutable namespace new noexcept not nullptr operator or private protected public
        register requires return short signed sizeof static struct switch template this throw true try typedef typeid
        typename union unsigned using virtual void volatile while xor""",
    "Go": """break case chan const continue default defer else fallthrough for func go goto if import interface map
        package range return select struct switch type var""",
    "Java": """abstract assert boolean break byte case catch char class const continue default do double else enum
        extends false final finally float for goto if implements import instanceof int interface long native new null
        package private protected public return short static strictfp super switch synchronized this throw throws
        transient true try void volatile while""",
    "JavaScript": """arguments await break case catch class const continue debugger default delete do else enum eval
        export extends false finally for function if implements import in instanceof interface let new null package
        private protected public return static super switch this throw true try typeof var void while with yield""",
    "Lua": """and break do else elseif end false for function goto if in local nil not or repeat return then true until
        while""",
    "Python": """False None True and as assert async await break class continue def del elif else except finally for
        from global if import in is lambda nonlocal not or pass raise return try while with yield""",
    "Ruby": """alias and begin break case class def defined do else elsif end ensure false for if in module next nil not
        or redo rescue retry return self super then true undef unless until when while yield""",
    "Rust": """abstract as async await become box break const continue crate do dyn else enum extern false final fn for
        if impl in let loop macro match mod move mut override priv pub ref return self static struct super trait true
        try type typeof unsafe unsized use virtual where while yield""",
    "Swift": """any as associatedtype break case catch class continue default defer deinit do else enum extension
        fallthrough false fileprivate for func guard if import in init inout internal is let nil operator private
        protocol public repeat rethrows return self static struct subscript super switch throw throws true try
        typealias var where while""",
}
# Not what stands behind a type or `toc_`: there, Go and Java have capitals, and the others take keywords behind a dot.
MEMBERS = {
    **{language: PARAMETERS[language] for language in ("C++", "Lua", "Python", "Rust")},
    "C#": """abstract as base bool break byte case catch char checked class const continue decimal default delegate do
        double else enum explicit extern false finally fixed float for foreach goto if implicit in int interface
        internal is lock long namespace new null object operator out override params private protected public readonly
        return sbyte sealed short sizeof stackalloc static struct switch this throw true try typeof uint ulong unchecked
        unsafe ushort using virtual void volatile while""",
    "Java": PARAMETERS["Java"] + " clone equals finalize getClass hashCode notify notifyAll toString wait",
    "Perl": "BEGIN END can isa DESTROY AUTOLOAD",
}
# Words of the field that no other word says as well; bindings for these languages add an underscore.
KEPT = {"end", "from", "ref", "requires", "signed", "until"}


def in_the_way(role, name):
    """The languages in which a name cannot be used as a "parameter" or as a "member"."""
    words = {"parameter": PARAMETERS, "member": MEMBERS}[role]
    if role == "member" and name in KEPT:
        return []
    return [language for language, listed in words.items() if name in listed.split()]
