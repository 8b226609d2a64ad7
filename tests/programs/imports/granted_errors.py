# grants: ../../grants/shop
# What goes wrong in modules that the host grants.
import sys



def attempt(source):
    try:
        exec(source, {"__name__": "attempt"})
    except BaseException as error:
        print(source, "->", type(error).__name__, error)
        for name in ("name", "path", "filename", "lineno", "offset", "text"):
            if hasattr(error, name):
                print("   ", name, repr(getattr(error, name)))


attempt("import circle_a")
attempt("import early")
attempt("import broken")
attempt("import indented")
attempt("import latin")
attempt("import failing")
attempt("import failing")
attempt("import modfirst.inner")
attempt("import shop.missing")
attempt("import shop.tax.more")
attempt("from shop import missing")
attempt("from shop.tax import missing")
attempt("from spaces import missing")
attempt("import spaces.missing")
attempt("import shop.deep.leaf as leaf\nleaf.climb()")
print([name for name in ("circle_a", "circle_b", "early", "late", "broken", "failing") if name in sys.modules])
