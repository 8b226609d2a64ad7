"""Subclasses of MimeTypes: overridden add_type() and guess_type(), tables put in place, overlays of several tables."""
import io
import mimetypes

mimetypes.init()


class Recording(mimetypes.MimeTypes):
    def __init__(self, *args, **kwargs):
        self.added = []
        super().__init__(*args, **kwargs)
        self.at_first = len(self.added)
        self.added.clear()

    def add_type(self, type, ext, strict=True):
        self.added.append((type, ext, strict))
        super().add_type(type, ext, strict)


class Fallback(mimetypes.MimeTypes):
    default = "application/octet-stream"

    def guess_type(self, url, strict=True):
        kind, encoding = super().guess_type(url, strict)
        return kind or self.default, encoding


class Overlay:
    """Asks one table after the other."""

    def __init__(self, *tables):
        self.tables = tables

    def guess_type(self, name):
        return next((found for table in self.tables if (found := table.guess_type(name))[0]), (None, None))

    def guess_all_extensions(self, kind):
        return list(dict.fromkeys(extension for table in self.tables for extension in table.guess_all_extensions(kind)))


recording = Recording()
print(recording.at_first > 100, recording.added)
recording.readfp(io.StringIO("a/b c d\ne/f\ng/h i # j\n"), strict=False)
recording.add_type("k/l", ".m")
print(recording.added, recording.guess_type("x.c"), recording.guess_type("x.c", False), recording.guess_type("x.m"))
fallback = Fallback()
print([fallback.guess_type(name) for name in ("a.txt", "a.nothing", "a.nothing.gz", "data:x", "http://h/", "a.pict")], fallback.guess_type("a.pict", strict=False), fallback.guess_file_type("a.nothing"))
small = mimetypes.MimeTypes()
small.types_map = ({}, {".q": "quick/one"})
small.types_map_inv = ({}, {"quick/one": [".q"]})
small.suffix_map, small.encodings_map = {".qq": ".q.enc"}, {".enc": "enciphered"}
print(small.guess_type("a.q"), small.guess_type("a.txt"), small.guess_type("a.qq"), small.guess_type("a.q.enc"), small.guess_type("a.q.gz"), small.guess_type("a.enc"), small.guess_extension("quick/one"), small.guess_extension("text/plain"))
small.add_type("quick/two", ".q")
print(small.guess_type("a.q"), small.types_map_inv[True], small.guess_all_extensions("quick/one"), small.guess_all_extensions("QUICK/TWO"))
small.add_type("quick/loose", ".l", strict=False)
small.add_type("quick/two", ".l", strict=False)
print(small.types_map, small.types_map_inv, small.guess_extension("quick/loose"), small.guess_extension("quick/loose", strict=False), small.guess_all_extensions("quick/two", False))
small.add_type("quick/two", ".q", strict=False)
print(small.guess_all_extensions("quick/two", False), small.guess_all_extensions("quick/two"))
overlay = Overlay(small, recording, mimetypes.MimeTypes())
print([overlay.guess_type(name) for name in ("a.q", "a.m", "a.png", "a.none")], overlay.guess_all_extensions("k/l"), overlay.guess_all_extensions("image/jpeg"))
small.suffix_map[".loop"] = ".loop2"
small.suffix_map[".loop2"] = ".q"
print(small.guess_type("a.loop"), small.guess_type("A.LOOP"), "guess_type" in dir(small), mimetypes.guess_type("a.q"))
