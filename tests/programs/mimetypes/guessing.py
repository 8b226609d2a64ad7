"""guess_type(), guess_file_type(), guess_extension(), guess_all_extensions(), add_type()."""
import mimetypes
import io

for name in ("a.txt", "a.html", "a.HTM", "a.tar.gz", "a.tgz", "a.py", "a.json", "a.unknown", "a", "", ".txt", "a.", "a.b.c.png", "http://h/a.pdf", "http://h/a.pdf?x=.txt", "dir.zip/file", "a.Z", "a.gz", "a.svg.gz", "a.svgz", "a.bz2", "a.xz", "a.br", "data:text/plain,x", "data:,x", "data:image/png;base64,AA", "a.JPG", "a.webp", "a.md", "a.mjs", "a.wasm", "a.csv", "a.tar.bz2", "a.taz", "x.docx", "a b.mp3", "a.ts", "c:\\x.txt", "file:///x/y.css"):
    print(repr(name), mimetypes.guess_type(name), mimetypes.guess_type(name, strict=False), mimetypes.guess_file_type(name))
for kind in ("text/plain", "text/html", "image/jpeg", "application/json", "application/octet-stream", "none/such", "TEXT/HTML", "audio/mpeg", "video/mp4", "image/tiff", "text/rtf", ""):
    print(kind, mimetypes.guess_extension(kind), mimetypes.guess_all_extensions(kind), mimetypes.guess_extension(kind, strict=False))
mimetypes.add_type("x/y", ".xyz")
mimetypes.add_type("x/z", ".xz2", strict=False)
print(mimetypes.guess_type("a.xyz"), mimetypes.guess_type("a.xz2"), mimetypes.guess_type("a.xz2", False), mimetypes.guess_extension("x/y"), mimetypes.types_map[".xyz"], mimetypes.common_types[".xz2"], mimetypes.suffix_map[".tgz"], mimetypes.encodings_map[".gz"], mimetypes.inited)
own = mimetypes.MimeTypes()
own.readfp(io.StringIO("text/own own ow  # comment\n# nothing\nalone/type\n"))
print(own.guess_type("x.own"), own.guess_type("x.ow"), own.guess_extension("text/own"), own.guess_all_extensions("text/own"), own.guess_type("x.xyz"), own.types_map[1][".own"])
for call in (lambda: mimetypes.guess_type(3), lambda: mimetypes.guess_type(None), lambda: mimetypes.guess_extension(None), lambda: mimetypes.add_type("x/y", "noDot"), lambda: mimetypes.guess_file_type(3), lambda: mimetypes.read_mime_types("/nothing"), lambda: mimetypes.guess_type(b"a.txt")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
