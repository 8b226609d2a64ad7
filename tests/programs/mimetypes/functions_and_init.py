"""The module's functions and their table: add_type() with odd arguments, init() afresh, names exported, tables shared."""
import mimetypes


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


print(sorted(mimetypes.__all__), mimetypes.guess_type("a.txt"), mimetypes.inited)
mimetypes.init()
mimetypes.add_type("fresh/type", ".fresh")
print(mimetypes.guess_type("a.fresh"), mimetypes.types_map[".fresh"], mimetypes.guess_extension("fresh/type"), mimetypes.MimeTypes().guess_type("a.fresh"))
mimetypes.types_map[".direct"] = "direct/type"
print(mimetypes.guess_type("a.direct"), mimetypes.guess_extension("direct/type"), mimetypes.MimeTypes().guess_type("a.direct"))
mimetypes.common_types[".loose"] = "loose/type"
print(mimetypes.guess_type("a.loose"), mimetypes.guess_type("a.loose", strict=False), mimetypes.guess_extension("loose/type", strict=False))
mimetypes.suffix_map[".tdirect"] = ".tar.direct"
mimetypes.encodings_map[".direct"] = "directed"
print(mimetypes.guess_type("a.tdirect"), mimetypes.guess_type("a.direct"), mimetypes.guess_type("a.txt.direct"))
mimetypes.init()
print(mimetypes.guess_type("a.fresh"), mimetypes.guess_type("a.loose", strict=False))
before = mimetypes.types_map
mimetypes.init([])
print(before is mimetypes.types_map, mimetypes.guess_type("a.txt"))
for kind, extension in (("a/b", ".AbC"), ("a/b", ".abc"), ("a/b", ".d"), ("A/B", ".d"), ("a/b", "."), ("a/b", ".e.f"), ("a/b; x=y", ".g")):
    attempt(lambda: mimetypes.add_type(kind, extension))
print([mimetypes.guess_type(name) for name in ("x.abc", "x.ABC", "x.d", "x.", "x.e.f", "x.g", "x.f")], mimetypes.guess_all_extensions("a/b"), mimetypes.guess_all_extensions("A/B"), mimetypes.guess_all_extensions("a/b; x=y"))
for extension in ("", ".ok"):
    attempt(lambda: mimetypes.add_type("c/d", extension))
attempt(lambda: mimetypes.add_type("c/d"))
attempt(lambda: mimetypes.add_type(strict=False, ext=".kw", type="key/word"))
attempt(lambda: (mimetypes.guess_type("a.kw"), mimetypes.guess_type("a.kw", False), mimetypes.guess_all_extensions(type="key/word", strict=False)))
for strict in (0, 1, "", "yes", None):
    attempt(lambda: (strict, mimetypes.guess_type("a.kw", strict), mimetypes.guess_all_extensions("key/word", strict), mimetypes.guess_extension("key/word", strict)))
first, second = mimetypes.guess_all_extensions("text/html"), mimetypes.guess_all_extensions("text/html")
first.append(".mine")
print(first, second, mimetypes.guess_all_extensions("text/html"), mimetypes.guess_all_extensions("image/tiff"), mimetypes.guess_all_extensions("none/none"))
attempt(lambda: mimetypes.no_such_name)
attempt(lambda: mimetypes.init(3))
attempt(lambda: isinstance(mimetypes.guess_type("a.txt"), tuple) and mimetypes.guess_type("a.txt") == ("text/plain", None))
print(len(mimetypes.encodings_map) >= 5, type(mimetypes.knownfiles).__name__, mimetypes.MimeTypes().read_windows_registry())
mimetypes.init()
