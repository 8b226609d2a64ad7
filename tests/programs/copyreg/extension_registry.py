"""add_extension(), remove_extension(), clear_extension_cache(): codes in range, keys and codes taken, the texts of errors."""
import copyreg


def attempt(label, call):
    try:
        print(label, "->", repr(call()))
    except Exception as error:
        print(label, "->", type(error).__name__, error)


add, remove = copyreg.add_extension, copyreg.remove_extension
registry, inverted = copyreg._extension_registry, copyreg._inverted_registry
before = dict(registry)
for code in (1, 255, 256, 65535, 65536, 0x7FFFFFFF):
    attempt(f"add {code}", lambda: add("module", f"name{code}", code))
for code in (0, -1, 0x80000000, 2**40, -(2**70)):
    attempt(f"add {code}", lambda: add("module", "other", code))
for code in (2.9, True, "3", " 4 ", "x", None, [], 5 + 0j, b"6", 1.5e300, float("inf")):
    attempt(f"add {code!r}", lambda: add("kinds", repr(code), code))
print(sorted((key, code) for key, code in registry.items() if key not in before))
print(all(inverted[code] == key for key, code in registry.items()), len(registry) == len(inverted))
attempt("again the same", lambda: add("module", "name1", 1))
attempt("again, other code", lambda: add("module", "name1", 77))
attempt("other key, same code", lambda: add("module", "different", 1))
attempt("other module", lambda: add("elsewhere", "name1", 1))
attempt("both taken", lambda: add("module", "name255", 256))
attempt("any objects", lambda: add(None, 3, 300))
attempt("unhashable", lambda: add([], "x", 301))
print((None, 3) in registry, inverted.get(300), inverted.get(301))
attempt("remove wrong code", lambda: remove("module", "name1", 2))
attempt("remove wrong name", lambda: remove("module", "name2", 1))
attempt("remove unknown", lambda: remove("no", "thing", 5))
attempt("remove zero", lambda: remove("module", "name1", 0))
attempt("remove by text", lambda: remove("module", "name1", "1"))
attempt("remove by float", lambda: remove("module", "name1", 1.0))
attempt("remove twice", lambda: remove("module", "name1", 1))
attempt("add anew", lambda: add("module", "different", 1))
attempt("free code", lambda: add("module", "name1", 7))
print(registry["module", "different"], registry["module", "name1"], inverted[1], inverted[7])
copyreg._extension_cache[7] = int
copyreg._extension_cache[1] = str
attempt("remove cached", lambda: remove("module", "name1", 7))
print(sorted(copyreg._extension_cache), copyreg.clear_extension_cache(), copyreg._extension_cache)
attempt("arguments", lambda: add("m", "n"))
attempt("keywords", lambda: (add(module="m", name="n", code=12), registry["m", "n"], remove(code=12, name="n", module="m")))
attempt("clear", lambda: copyreg.clear_extension_cache(1))
for key in [key for key in registry if key not in before]:
    remove(*key, registry[key])
print(registry == before, len(registry) == len(inverted))
