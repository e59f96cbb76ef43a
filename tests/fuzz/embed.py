#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""embed.py INPUT OUTPUT.c: writes a file as the array seed_xml."""
import pathlib
import sys

content = pathlib.Path(sys.argv[1]).read_bytes()
rows = "".join(", ".join((f"{byte - 256 if byte > 127 else byte}" for byte in content[i:i + 24])) + ",\n" for i in range(0, len(content), 24))
pathlib.Path(sys.argv[2]).write_text(
    "#include <stddef.h>\nextern const char seed_xml[];\nextern const size_t seed_xml_size;\n"
    f"const char seed_xml[] = {{\n{rows}0}};\nconst size_t seed_xml_size = {len(content)};\n",
    encoding="ascii")
