import pickle

packed = [b"S'caf\\xc3\\xa9'\n.", b"U\x05caf\xc3\xa9.", b"T\x05\x00\x00\x00caf\xc3\xa9.", b"cexceptions\nValueError\n.", b"c__builtin__\nxrange\n.",
          b"c__builtin__\nlong\n.", b"ccopy_reg\n_reconstructor\n.", b"cUserDict\nIterableUserDict\n.", b"I01\n.", b"I00\n.", b"L5L\n.",
          b"(lp0\nI1\naI2\na.", b"(dp0\nS'a'\nI1\ns."]
for data in packed:
    for encoding, errors in (("ASCII", "strict"), ("ASCII", "replace"), ("latin1", "strict"), ("utf-8", "strict"), ("bytes", "strict")):
        try:
            print(data, encoding, repr(pickle.loads(data, encoding=encoding, errors=errors)).partition(" at ")[0])
        except Exception as error:
            print(data, encoding, type(error).__name__, error)
try:
    pickle.loads(b"cexceptions\nValueError\n.", fix_imports=False)
except ModuleNotFoundError as error:
    print(error)
