# The names of special methods, by what mocks do with them.


def _dunders(names):
    return {f"__{name}__" for name in names.split()}


def _is_magic(name):
    return len(name) > 4 and f"__{name[2:-2]}__" == name


_numerics = "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow"
_numbers = _dunders(_numerics)
_numbers |= {f"__i{name}__" for name in _numerics.split()} | {f"__r{name}__" for name in (_numerics + " divmod").split()}
_async_method_magics = _dunders("aenter aexit anext")
_async_magics = _async_method_magics | {"__aiter__"}
# What every MagicMock has.
_magics = _numbers | _dunders(
    "lt gt le ge eq ne getitem setitem delitem len contains str sizeof enter exit divmod neg pos abs invert complex int float "
    "index round trunc floor ceil bool next fspath iter hash"
) | {"__aiter__"}
# What may be set, but is not there by itself.
_non_defaults = _dunders(
    "get set delete reversed missing reduce reduce_ex getinitargs getnewargs getstate setstate getformat repr dir subclasses "
    "format getnewargs_ex"
)
_all_sync_magics = (_magics - {"__aiter__"}) | _non_defaults
_all_magics = _all_sync_magics | _async_magics
_unsupported_magics = _dunders("getattr setattr init new prepare instancecheck subclasscheck del")
