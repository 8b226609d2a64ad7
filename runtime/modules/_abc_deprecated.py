# Classes of abc that are deprecated, which is the module that they name.
__name__ = "abc"


class abstractclassmethod(classmethod):
    """Marks an abstract class method. Deprecated: @classmethod over @abstractmethod does the same."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    """Marks an abstract static method. Deprecated: @staticmethod over @abstractmethod does the same."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    """Marks an abstract property. Deprecated: @property over @abstractmethod does the same."""

    __isabstractmethod__ = True
