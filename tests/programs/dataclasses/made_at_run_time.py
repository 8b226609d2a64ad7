# make_dataclass, and classes with dataclasses' helpers on top: conversion to JSON and back, recursion in reprs, copying.
import copy
import json
from dataclasses import asdict, dataclass, field, fields, is_dataclass, make_dataclass, replace

Point = make_dataclass("Point", ["x", ("y", int), ("z", int, field(default=3))], namespace={"norm": lambda self: self.x + self.y + self.z})
print(Point(1, 2), Point(1, 2).norm(), [(f.name, f.type) for f in fields(Point)], Point.__name__, Point.__qualname__)
Frozen = make_dataclass("Frozen", [("a", int)], frozen=True, order=True, bases=(Point,) if False else ())
print(Frozen(1) < Frozen(2), hash(Frozen(1)) == hash(Frozen(1)))
for wrong in (["1x"], ["x", "x"], ["for"], [("a", int, 1), "b"], [5]):
    try:
        make_dataclass("C", wrong)
        print("made", wrong)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


@dataclass
class Address:
    street: str
    city: str = "Berlin"


@dataclass
class Person:
    name: str
    address: Address
    friends: list = field(default_factory=list)


def build(cls, data):
    values = {}
    for f in fields(cls):
        if f.name in data:
            value = data[f.name]
            values[f.name] = build(f.type, value) if is_dataclass(f.type) else value
    return cls(**values)


person = Person("Ann", Address("Main St"), ["Bob"])
text = json.dumps(asdict(person))
print(text, build(Person, json.loads(text)) == person)
twin, deep = copy.copy(person), copy.deepcopy(person)
print(twin.address is person.address, deep.address is person.address, deep == person, replace(person, name="Cy").friends is person.friends)
person.friends.append(person)
print(person)
print({**asdict(Address("a")), "zip": 1}, sorted([Address("b"), Address("a")], key=lambda a: a.street))
