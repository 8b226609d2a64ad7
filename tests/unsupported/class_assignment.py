# Another class for an existing instance.
# refused with: attribute '__class__' of 'object' objects is not writable
class Animal:
    def sound(self):
        return "none"


class Dog(Animal):
    def sound(self):
        return "woof"


d = Dog()
print(d.sound())
d.__class__ = Animal
print(d.sound(), type(d).__name__)
