# An uncaught SyntaxError from exec shows the line of the source with a caret, also inside chains of exceptions.
template = """
def {name}(self):
    total = 0
    for item in self.items
        total += item
    return total
"""


def build(name):
    source = template.format(name=name)
    try:
        exec(source)
    except SyntaxError as error:
        print(error.lineno, error.offset, error.text)
        exec(source.replace("self.items", "self.items:").replace("total += item", "total += = item"))


def outer():
    try:
        build("sum_items")
    finally:
        print("leaving")


outer()
