"""Test cases whose tests are coroutines."""

from _on_demand import on_demand as _on_demand
from unittest.case import TestCase, _warn_of_result

__getattr__, __dir__ = _on_demand(globals(), {}, modules="asyncio contextvars inspect")


class IsolatedAsyncioTestCase(TestCase):
    """A test case that runs each test in an event loop of its own."""

    loop_factory = None

    def __init__(self, methodName="runTest"):
        from contextvars import copy_context

        super().__init__(methodName)
        self._asyncioRunner = None
        self._asyncioTestContext = copy_context()

    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        """Like addCleanup(), for a coroutine function."""
        self.addCleanup(func, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        """Enter an asynchronous context manager; its exit is a cleanup function."""
        kind = type(cm)
        if not (hasattr(kind, "__aenter__") and hasattr(kind, "__aexit__")):
            name = f"{kind.__module__}.{kind.__qualname__}"
            raise TypeError(f"'{name}' object does not support the asynchronous context manager protocol") from None
        leave = kind.__aexit__
        entered = await kind.__aenter__(cm)
        self.addAsyncCleanup(leave, cm, None, None, None)
        return entered

    def _callSetUp(self):
        self._asyncioRunner.get_loop()
        self._asyncioTestContext.run(self.setUp)
        self._callAsync(self.asyncSetUp)

    def _callTestMethod(self, method):
        result = self._callMaybeAsync(method)
        if result is not None:
            _warn_of_result(method, result)

    def _callTearDown(self):
        self._callAsync(self.asyncTearDown)
        self._asyncioTestContext.run(self.tearDown)

    def _callCleanup(self, function, *args, **kwargs):
        self._callMaybeAsync(function, *args, **kwargs)

    def _callAsync(self, func, /, *args, **kwargs):
        from inspect import iscoroutinefunction

        assert self._asyncioRunner is not None, "asyncio runner is not initialized"
        assert iscoroutinefunction(func), f"{func!r} is not an async function"
        return self._asyncioRunner.run(func(*args, **kwargs), context=self._asyncioTestContext)

    def _callMaybeAsync(self, func, /, *args, **kwargs):
        from inspect import iscoroutinefunction

        assert self._asyncioRunner is not None, "asyncio runner is not initialized"
        if iscoroutinefunction(func):
            return self._asyncioRunner.run(func(*args, **kwargs), context=self._asyncioTestContext)
        return self._asyncioTestContext.run(func, *args, **kwargs)

    def _setupAsyncioRunner(self):
        from asyncio import Runner

        assert self._asyncioRunner is None, "asyncio runner is already initialized"
        self._asyncioRunner = Runner(debug=True, loop_factory=self.loop_factory)

    def _tearDownAsyncioRunner(self):
        self._asyncioRunner.close()

    def run(self, result=None):
        self._setupAsyncioRunner()
        try:
            return super().run(result)
        finally:
            self._tearDownAsyncioRunner()

    def debug(self):
        self._setupAsyncioRunner()
        super().debug()
        self._tearDownAsyncioRunner()
