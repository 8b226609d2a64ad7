limit = 10


class Base[T]:
    size: int = limit
    table = [size for size in range(limit)]

    def __init__(self, value: T):
        super().__init__()
        self.__value = value

    def names(self):
        return (self.__value for _ in self.table)
