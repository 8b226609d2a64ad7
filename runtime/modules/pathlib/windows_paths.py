# The paths of Windows, as text only.
from . import Path, UnsupportedOperation, windows
from .pure import PurePath


class PureWindowsPath(PurePath):
    __module__ = "pathlib"
    __slots__ = ()
    parser = windows


class WindowsPath(Path, PureWindowsPath):
    __module__ = "pathlib"
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation(f"cannot instantiate {cls.__name__!r} on your system")
