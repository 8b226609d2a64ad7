"""Headers for files as small servers and mailers make them: content types with charsets, encodings, attachments, downloads."""
import mimetypes
from urllib.parse import quote

mimetypes.init()
TEXTUAL = {"application/json", "application/javascript", "application/xml", "image/svg+xml"}


def headers(name, download=False):
    kind, encoding = mimetypes.guess_type(name)
    if encoding and encoding not in ("gzip", "br"):
        kind, encoding = f"application/x-{encoding}", None
    kind = kind or "application/octet-stream"
    if kind.startswith("text/") or kind in TEXTUAL:
        kind += "; charset=utf-8"
    result = {"Content-Type": kind}
    if encoding:
        result["Content-Encoding"] = encoding
    if download:
        plain = name.rpartition("/")[2]
        result["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(plain)}" if not plain.isascii() else f'attachment; filename="{plain}"'
    return result


def extension_for(content_type, fallback=".bin"):
    kind = content_type.partition(";")[0].strip()
    return mimetypes.guess_extension(kind) or fallback


for name in ("index.html", "app.js", "app.mjs", "style.css.gz", "data.json", "logo.svg", "logo.svgz", "photo.JPEG", "archive.tar.xz", "archive.tgz", "notes", "notes.md", "page.xhtml", "font.woff2", "movie.webm", "song.m4a", "table.csv", "café.pdf", "x/y z.txt", "lib.wasm", "feed.rss", "sitemap.xml.br", "old.Z", "script.py", "prog.c"):
    print(name, headers(name), headers(name, True).get("Content-Disposition"))
for content_type in ("text/html; charset=utf-8", "IMAGE/PNG", "application/json", "application/x-unknown", " text/csv ;header=present", "", "image/svg+xml", "application/zip", "video/webm", "audio/mpeg", "application/gzip", "text/markdown"):
    print(repr(content_type), extension_for(content_type), extension_for(content_type, ""))
by_group = {}
for extension in (".png", ".gif", ".mp3", ".mp4", ".css", ".txt", ".pdf", ".zip", ".tar", ".wav", ".avi", ".html"):
    by_group.setdefault(mimetypes.types_map[extension].split("/")[0], []).append(extension)
print(by_group)
print(sorted({kind.split("/")[0] for kind in mimetypes.types_map.values()}), sorted(mimetypes.common_types.items()))
print(sorted(extension for extension, kind in mimetypes.types_map.items() if kind.startswith("image/")))
print(sorted(extension for extension, kind in mimetypes.types_map.items() if kind.startswith(("audio/", "video/"))))
main, _, sub = (mimetypes.guess_type("report.pdf")[0] or "application/octet-stream").partition("/")
print(main, sub, {name: mimetypes.guess_type(name)[0] == mimetypes.guess_file_type(name)[0] for name in ("a.b.c", "d.txt", "e")})
