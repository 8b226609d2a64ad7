"""Records with UUIDs as one writes them: dataclass defaults, parsing helpers, short forms, deterministic ids."""
import base64
import dataclasses
import uuid

SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://shop.example/")


@dataclasses.dataclass(order=True)
class Item:
    name: str
    price: int = 0
    id: uuid.UUID = dataclasses.field(default_factory=uuid.uuid4, compare=False)


@dataclasses.dataclass(frozen=True)
class Event:
    kind: str
    id: uuid.UUID

    @classmethod
    def named(cls, kind, *parts):
        return cls(kind, uuid.uuid5(SPACE, "/".join(map(str, parts))))


def is_valid_uuid(value, version=None):
    try:
        made = uuid.UUID(str(value))
    except ValueError:
        return False
    return version is None or made.version == version


def shorten(value):
    return base64.urlsafe_b64encode(value.bytes).rstrip(b"=").decode()


def lengthen(text):
    return uuid.UUID(bytes=base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))


a, b = Item("pen", 3), Item("pen", 3)
print(a == b, a.id != b.id, isinstance(a.id, uuid.UUID), a <= b, Item("ink", id=uuid.NIL))
events = [Event.named("order", 2024, number) for number in range(3)]
print(events[0], events[0] == Event.named("order", 2024, 0), len({event.id for event in events}), hash(events[1]) == hash(Event.named("order", 2024, 1)))
for value in ("", "x", str(SPACE), SPACE, SPACE.hex, "{" + str(SPACE) + "}", str(SPACE)[:-1], 12, None):
    print(repr(value), is_valid_uuid(value), is_valid_uuid(value, 5), is_valid_uuid(value, 4))
for event in events:
    short = shorten(event.id)
    print(short, len(short), lengthen(short) == event.id, event.id.int.to_bytes(16) == event.id.bytes)
index = {str(event.id): event.kind for event in sorted(events, key=lambda event: event.id)}
print(list(index), dataclasses.asdict(events[2]), dataclasses.replace(events[0], kind="paid").id == events[0].id)
match events[0]:
    case Event(kind="order", id=uuid.UUID(version=5) as found):
        print("matched", found.variant)
