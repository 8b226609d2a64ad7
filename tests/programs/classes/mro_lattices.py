# The C3 linearization of a kitchen's lattice of traits, deeper than a diamond, and the methods and attributes found along it.
def order(cls):
    return " ".join(c.__name__ for c in cls.__mro__ if c is not object)


class Dish:
    def steps(self):
        return ["Dish"]


def dish(name, *bases):
    def steps(self):
        return [name] + super(cls, self).steps()
    cls = type(name, bases or (Dish,), {"steps": steps})
    return cls


Warm, Cold, Sweet, Salty = (dish(n) for n in ("Warm", "Cold", "Sweet", "Salty"))
Soup = dish("Soup", Salty, Warm)
Cake = dish("Cake", Sweet)
IceCake = dish("IceCake", Cold, Cake)
Gazpacho = dish("Gazpacho", Cold, Soup)
for menu in (dish("Lunch", Soup, Cake), dish("Dinner", Gazpacho, IceCake), dish("Feast", IceCake, Soup),
             dish("Brunch", Cake, Warm, Salty), dish("Late", Gazpacho, Warm, Sweet)):
    print(order(menu), "|", menu().steps() == [*order(menu).split()])
print(order(Gazpacho), "/", order(IceCake))

# Attributes that appear and disappear in the middle of the lattice.
Platter = type("Platter", (Gazpacho, IceCake), {})
Dish.price, Soup.price, Cake.price = 1, 2, 3
print(Platter.price, IceCake.price, Platter().price, Cold.price)
Cold.price = 4
print(Platter.price, Gazpacho.price, Soup.price)
del Cold.price, Soup.price
print(Platter.price, Gazpacho.price, "price" in Platter.__dict__)
del Cake.price
print(Platter.price, super(IceCake, Platter()).steps()[0], super(Salty, Platter()).steps()[0])
for bases in ((Cake, IceCake), (Soup, Gazpacho), (dish("WarmFirst", Warm, Salty), Soup)):
    try:
        print(order(dish("Impossible", *bases)))
    except TypeError as e:
        print(e)
