"""Mocks, patches and what goes with them. The parts are imported when a name of theirs is first asked for."""

__all__ = (
    "Mock", "MagicMock", "patch", "sentinel", "DEFAULT", "ANY", "call", "create_autospec", "AsyncMock", "ThreadingMock",
    "FILTER_DIR", "NonCallableMock", "NonCallableMagicMock", "mock_open", "PropertyMock", "seal",
)

# Whether dir() of a mock leaves out what is of no use to the tester.
FILTER_DIR = True

_PARTS = {
    "_values": "sentinel DEFAULT ANY _SentinelObject _Sentinel _ANY",
    "_calls": "call _Call _CallList",
    "_core": "Mock NonCallableMock CallableMixin PropertyMock Base InvalidSpecError seal",
    "_magic": "MagicMock NonCallableMagicMock MagicMixin MagicProxy ThreadingMock ThreadingMixin",
    "_awaited": "AsyncMock AsyncMockMixin AsyncMagicMixin",
    "_patches": "patch _patch _patch_dict",
    "_autospec": "create_autospec",
    "_opened": "mock_open",
}


def __getattr__(name):
    for part, names in _PARTS.items():
        if name in names.split():
            value = globals()[name] = getattr(__import__(f"unittest.mock.{part}", None, None, (name,)), name)
            return value
    raise AttributeError(f"module 'unittest.mock' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *__all__})
