"""Writes runtime/modules/_mime_tables.py to standard output: which extensions stand for which types of media.

The tables are registered facts; they are asked of CPython 3.14:
  scripts/oracle --show scripts/generate_mime_types.py > runtime/modules/_mime_tables.py
"""
import mimetypes

# The oracle has no files of types.
tables = {"TYPES": mimetypes.MimeTypes().types_map[True], "COMMON": mimetypes.MimeTypes().types_map[False]}
print("# lint_sizes: table. Written by scripts/generate_mime_types.py: do not edit.")
for name, table in tables.items():
    groups = {}
    print(f'{name} = """')
    last, line = None, ""
    for extension, media in table.items():
        if media != last:
            if line:
                print(line)
            line, last = media, media
        line += " " + extension
    print(line)
    print('"""')
