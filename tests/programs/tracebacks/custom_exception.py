# The qualified name and text of user exceptions, notes, empty and multi-line messages.
class Shop:
    class OutOfStock(Exception):
        def __init__(self, item, wanted):
            super().__init__(item, wanted)
            self.item, self.wanted = item, wanted

        def __str__(self):
            return f"only few of {self.item} left,\nbut {self.wanted} wanted"


try:
    raise Shop.OutOfStock("tea", 5)
except Shop.OutOfStock as error:
    print(error.item, error.wanted)
    error.add_note("while filling order 17")
    error.add_note("call the supplier")
    raise
