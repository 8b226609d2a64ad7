"""os.environ as a mapping, getenv, putenv, constants of the module."""
import os


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


os.environ["SB_TEST"] = "value"
print(os.environ["SB_TEST"], os.getenv("SB_TEST"), os.getenv("SB_NONE"), os.getenv("SB_NONE", "default"), os.environ.get("SB_NONE", 3), "SB_TEST" in os.environ, "SB_NONE" in os.environ)
attempt(lambda: os.environ["SB_NONE"])
attempt(lambda: os.environ.__setitem__("SB_X", 3))
attempt(lambda: os.environ.__setitem__(3, "x"))
attempt(lambda: os.environ.__delitem__("SB_NONE"))
attempt(lambda: os.getenv(3))
attempt(lambda: os.environ.__setitem__("A=B", "x"))
print(os.environ.pop("SB_TEST"), os.environ.setdefault("SB_D", "d"), os.environ.setdefault("SB_D", "e"), os.environ.pop("SB_NONE", "gone"))
os.environ.update({"SB_U": "u"}, SB_V="v")
print({name: value for name, value in os.environ.items() if name.startswith("SB_")}, os.environ.copy()["SB_U"], type(os.environ.copy()).__name__)
merged = os.environ | {"SB_W": "w"}
print(type(merged).__name__, merged["SB_W"], "SB_W" in os.environ)
os.environ |= {"SB_W": "w"}
print(os.environ["SB_W"], os.path.expandvars("$SB_U ${SB_V} $SB_NONE ${SB_NONE} $$ ${ $"), os.path.expanduser("a/~"), os.putenv("SB_P", "p"))
del os.environ["SB_W"]
print(os.sep, os.linesep == "\n", os.name, os.curdir, os.pardir, os.extsep, os.pathsep, os.devnull, os.altsep, os.F_OK, os.R_OK, os.W_OK, os.X_OK, os.SEEK_SET, os.SEEK_CUR, os.SEEK_END, os.O_RDONLY, os.O_WRONLY, os.O_RDWR)
print(os.error is OSError, isinstance(os.getpid(), int), len(os.urandom(5)), isinstance(os.cpu_count(), (int, type(None))), os.strerror(2) != "", os.PathLike, issubclass(str, os.PathLike))
attempt(lambda: os.urandom(-1))
attempt(lambda: os.urandom("x"))
print(os.get_exec_path({"PATH": "a:b"}))
