# Equal keys of a document are one object, whatever characters they have; and what scanstring() says of its arguments.
import json
import sys
from json.decoder import scanstring

for text in ('[{"a_key": 1, "b_é": 2}, {"a_key": 3, "b_é": 4}]', '[{"日本語": 1, "😀😀": 2}, {"日本語": 3, "😀😀": 4}]',
             r'[{"esc\n": 1, "\u00e9x": 2}, {"esc\n": 3, "éx": 4}]'):
    first, second = [list(part) for part in json.loads(text)]
    print(all(a is b for a, b in zip(first, second)), first == second, first)
print(json.loads('{"慡慢": 1, "aabb": 2, "aa": 3}'))
for arguments in ((b"xxx", sys.maxsize + 1), (b"xxx", 1), ("xxx", 1 << 64), ("xxx", 1.5), (5, "x"), ('"abc" ', 1), ('"abé"', 1, True)):
    try:
        print(scanstring(*arguments))
    except (TypeError, OverflowError, ValueError) as error:
        print(type(error).__name__, error)
print(scanstring.__module__, json.decoder.c_scanstring is scanstring, json.scanner.c_make_scanner is json.scanner.make_scanner)
print(json.encoder.encode_basestring_ascii.__module__, json.encoder.c_encode_basestring("é"), json.encoder.c_encode_basestring_ascii("é"))
