# What stands in the place of a test or a result where a suite has none.


class _ErrorHolder:
    """Stands for a test where a result asks for one: what failed is set up for a class or module."""

    __module__ = "unittest.suite"

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __repr__(self):
        return f"<ErrorHolder description={self.description!r}>"

    def __str__(self):
        return self.id()

    def run(self, result):
        pass

    def __call__(self, result):
        return self.run(result)

    def countTestCases(self):
        return 0


class _DebugResult:
    """Stands for a result where there is none."""

    __module__ = "unittest.suite"

    _previousTestClass = None
    _moduleSetUpFailed = False
    shouldStop = False
