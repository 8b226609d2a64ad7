"""What objects are, and what functions take. Frames are not to be had here."""

_PARTS = {
    "signatures": "Signature Parameter BoundArguments _ParameterKind _empty _void signature formatannotation BufferFlags",
    "older": "getfullargspec FullArgSpec getcallargs formatannotationrelativeto",
    "kinds": "ismodule isclass ismethod ismethoddescriptor isdatadescriptor ismemberdescriptor isgetsetdescriptor isfunction "
    "isgeneratorfunction iscoroutinefunction markcoroutinefunction isasyncgenfunction isgenerator iscoroutine isawaitable "
    "isasyncgen istraceback isframe iscode isbuiltin ismethodwrapper isroutine isabstract ispackage getmembers "
    "getmembers_static classify_class_attrs Attribute getmro unwrap getdoc cleandoc indentsize getmodule "
    "getmodulename getattr_static getgeneratorstate GEN_CREATED GEN_RUNNING GEN_SUSPENDED GEN_CLOSED getcoroutinestate "
    "CORO_CREATED CORO_RUNNING CORO_SUSPENDED CORO_CLOSED getasyncgenstate AGEN_CREATED AGEN_RUNNING AGEN_SUSPENDED "
    "AGEN_CLOSED getgeneratorlocals getcoroutinelocals getasyncgenlocals getclasstree walktree",
    "sources": "getfile getsourcefile getabsfile findsource getblock getsourcelines getsource getcomments getargs Arguments",
}

__all__ = [
    name for name in " ".join(_PARTS.values()).split() if name[0] != "_"
] + [
    "CO_OPTIMIZED", "CO_NEWLOCALS", "CO_VARARGS", "CO_VARKEYWORDS", "CO_NESTED", "CO_GENERATOR", "CO_NOFREE", "CO_COROUTINE",
    "CO_ITERABLE_COROUTINE", "CO_ASYNC_GENERATOR", "CO_HAS_DOCSTRING", "CO_METHOD",
    "TPFLAGS_IS_ABSTRACT", "get_annotations",
]

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 1, 2, 4, 8
CO_NESTED, CO_GENERATOR, CO_NOFREE = 16, 32, 64
CO_HAS_DOCSTRING, CO_METHOD = 0x4000000, 0x8000000
CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 128, 256, 512
TPFLAGS_IS_ABSTRACT = 1 << 20

_WITHOUT = frozenset(
    """currentframe stack trace getframeinfo getouterframes getinnerframes getargvalues formatargvalues FrameInfo Traceback
    ClosureVars getclosurevars ArgInfo BlockFinder EndOfBlock ClassFoundException getlineno""".split()
)


def __getattr__(name):
    if name == "get_annotations":
        from annotationlib import get_annotations as value
    else:
        for part, names in _PARTS.items():
            if name in names.split():
                value = getattr(_import(f"_inspect.{part}", (name,)), name)
                break
        else:
            if name in _WITHOUT:
                raise AttributeError(f"inspect.{name} is not supported: frames are not to be had")
            raise AttributeError(f"module 'inspect' has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__():
    return sorted({*globals(), *__all__})
