import io
import mimetypes

for u in ["a.html", "x.tar.gz", "x.tgz", "http://a.b/c.png?q#f", "data:text/html;base64,xx", "data:,x", "data:a=b,x", "data:x", "a.unknown", "A.JPG", "x.svgz", "x.rtf", "noext", "/a.b/c", ".bashrc", "x.Z", "x.gz", "file:///x.py", "c:/x.txt", "x.pic", "x.tar.br"]:
    print(u, mimetypes.guess_type(u), mimetypes.guess_type(u, False), mimetypes.guess_file_type(u))
for t in ["text/html", "TEXT/PLAIN", "image/jpg", "application/octet-stream", "x/y", "audio/midi", "image/jpeg"]:
    print(t, mimetypes.guess_extension(t), mimetypes.guess_extension(t, False), mimetypes.guess_all_extensions(t), mimetypes.guess_all_extensions(t, False))
mimetypes.add_type("x/y", ".xy"); mimetypes.add_type("x/z", ".xz2", False); print(mimetypes.guess_type("a.xy"), mimetypes.guess_extension("x/y"), mimetypes.guess_type("a.xz2"), mimetypes.guess_type("a.xz2", strict=False), mimetypes.inited)
m = mimetypes.MimeTypes(); m.readfp(io.StringIO("a/b q r # s\n# c\nd/e t\n")); print(m.guess_type("x.q"), m.guess_type("x.s"), m.guess_extension("d/e"), len(m.types_map[1]), mimetypes.read_mime_types("/nonexistent"))
