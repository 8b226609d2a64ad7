"""MimeTypes objects: filenames, strictness, copies of the module's tables, urls with parameters."""
import io
import mimetypes

first, second = mimetypes.MimeTypes(), mimetypes.MimeTypes(strict=False)
first.add_type("one/two", ".three")
print(first.guess_type("x.three"), second.guess_type("x.three"), first.guess_all_extensions("one/two"), first.guess_extension("text/plain", False), second.types_map[True] is not mimetypes.types_map, len(first.types_map), len(first.types_map_inv))
first.readfp(io.StringIO("a/b  ab abb\n# comment\nc/d\ne/f ef # trailing\n"), strict=False)
print(first.guess_type("x.ab"), first.guess_type("x.ab", strict=False), first.guess_all_extensions("a/b"), first.guess_all_extensions("a/b", False), first.guess_type("x.ef", False))
first.encodings_map[".zz"] = "zz"
first.suffix_map[".tzz"] = ".tar.zz"
print(first.guess_type("a.tar.zz"), first.guess_type("a.tzz"), first.guess_type("a.txt.zz"), first.guess_type("a.zz"), second.guess_type("a.zz"))
for kind in ("image/jpeg", "text/plain", "application/x-tar", "audio/x-wav", "video/quicktime", "application/javascript", "text/xml", "image/svg+xml", "application/msword", "application/xml", "font/woff2", "application/gzip", "application/zip", "image/bmp", "text/css", "text/x-python", "application/pdf", "audio/ogg", "application/rtf"):
    print(kind, mimetypes.guess_extension(kind), mimetypes.guess_all_extensions(kind))
for name in ("a.tar.xz", "a.tar.Z", "a.js", "a.yaml", "a.yml", "a.toml", "a.sqlite3", "a.parquet", "a.heic", "a.avif", "a.opus", "a.flac", "a.mkv", "a.woff", "a.ttf", "a.ics", "a.vcf", "a.rst", "a.c", "a.h", "a.sh", "a.tex", "a.ipynb", "a.xlsx", "a.odt", "a.epub", "a.7z", "a.rar", "a.exe", "a.iso", "a.log", "a.ini", "a.TXT.GZ", "a.svg", "a.ico"):
    print(name, mimetypes.guess_type(name), end="; ")
print()
mimetypes.init(files=[])
print(mimetypes.inited, mimetypes.guess_type("x.txt"), isinstance(mimetypes.knownfiles, list), mimetypes.guess_type("x.xul", strict=True), mimetypes.guess_type("x.xul", strict=False), sorted(mimetypes.__all__))
