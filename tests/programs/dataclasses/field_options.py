# field(): default, default_factory, init, repr, compare, hash, kw_only, metadata, and what is refused.
from dataclasses import MISSING, dataclass, field, fields


@dataclass
class Item:
    name: str
    price: float = field(default=1.0, metadata={"unit": "EUR"})
    tags: list = field(default_factory=list, compare=False)
    secret: str = field(default="s", repr=False)
    computed: int = field(init=False)
    note: str = field(default="", kw_only=True)

    def __post_init__(self):
        self.computed = len(self.name)


one = Item("a", 2.0, ["x"], note="n")
print(one, one == Item("a", 2.0, note="n"), one != Item("b"), Item("a").tags is Item("a").tags)
for each in fields(Item):
    print(each.name, each.type, each.default is MISSING, each.default_factory is MISSING, each.init, each.repr, each.compare, each.hash, each.kw_only, dict(each.metadata))
print(fields(one) == fields(Item), repr(fields(Item)[1]).startswith("Field(name='price',type=<class 'float'>,default=1.0,"))
try:
    fields(Item)[1].metadata["unit"] = "USD"
except TypeError as error:
    print(error)


def define(body, options=""):
    scope = {"dataclass": dataclass, "field": field}
    try:
        exec(f"@dataclass({options})\nclass C:\n    " + body.replace(";", "\n    "), scope)
        print(scope["C"].__match_args__)
    except Exception as error:
        print(type(error).__name__, error)


define("x: int = 1; y: int")
define("x: list = []")
define("x: dict = {}")
define("x: set = field(default=set())")
define("x: int = field(default=1, default_factory=int)")
define("x = field()")
define("x: int = 1; y: int = field(kw_only=True)")
define("x: int; y: int", "kw_only=True")
define("x: int = field(init=False); y: int")
define("x: 'int'; y: 'ClassVar[int]' = 1")
try:
    Item()
except TypeError as error:
    print(error)
try:
    Item("a", 1, [], "s", "note")
except TypeError as error:
    print(error)
