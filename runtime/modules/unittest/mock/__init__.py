"""Mocks, patches and what goes with them. The parts are imported when a name of theirs is first asked for."""

from _on_demand import on_demand as _on_demand

__all__ = (
    "Mock", "MagicMock", "patch", "sentinel", "DEFAULT", "ANY", "call", "create_autospec", "AsyncMock", "ThreadingMock",
    "FILTER_DIR", "NonCallableMock", "NonCallableMagicMock", "mock_open", "PropertyMock", "seal",
)

# Whether dir() of a mock leaves out what is of no use to the tester.
FILTER_DIR = True

__getattr__, __dir__ = _on_demand(
    globals(),
    {
        "unittest.mock._values": "sentinel DEFAULT ANY _SentinelObject _Sentinel _ANY",
        "unittest.mock._calls": "call _Call _CallList",
        "unittest.mock._core": "Mock NonCallableMock CallableMixin PropertyMock Base InvalidSpecError seal",
        "unittest.mock._magic": "MagicMock NonCallableMagicMock MagicMixin MagicProxy ThreadingMock ThreadingMixin",
        "unittest.mock._awaited": "AsyncMock AsyncMockMixin AsyncMagicMixin",
        "unittest.mock._patches": "patch _patch _patch_dict",
        "unittest.mock._autospec": "create_autospec",
        "unittest.mock._opened": "mock_open",
    },
)
