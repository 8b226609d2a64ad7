# A ray tracer: spheres and a chequered plane, a vector class with operators, shadows, and reflections by recursion.
FAR = 1e9
NEAR = 1e-6


class Vector:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    __rmul__ = __mul__

    def __neg__(self):
        return Vector(-self.x, -self.y, -self.z)

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def __abs__(self):
        return (self @ self) ** 0.5

    def cross(self, other):
        return Vector(self.y * other.z - self.z * other.y, self.z * other.x - self.x * other.z,
                      self.x * other.y - self.y * other.x)

    def unit(self):
        return self * (1.0 / abs(self))

    def mirrored(self, normal):
        return self - normal * (2.0 * (self @ normal))


class Colour(Vector):
    """Red, green and blue, mostly between 0 and 1."""

    def tinted(self, other):
        return Colour(self.x * other.x, self.y * other.y, self.z * other.z)

    def __add__(self, other):
        return Colour(self.x + other.x, self.y + other.y, self.z + other.z)

    def __mul__(self, factor):
        return Colour(self.x * factor, self.y * factor, self.z * factor)

    def pixel(self):
        return tuple(int(255.0 * min(max(part, 0.0), 1.0)) for part in (self.x, self.y, self.z))


BLACK = Colour(0.0, 0.0, 0.0)


class Ray:
    def __init__(self, origin, direction):
        self.origin = origin
        self.direction = direction.unit()

    def at(self, distance):
        return self.origin + self.direction * distance


class Surface:
    """What something looks like: colours as a function of the place, and how much of a mirror it is."""

    def __init__(self, colour_at, mirror=0.0, shine=0.0):
        self.colour_at = colour_at
        self.mirror = mirror
        self.shine = shine


def plain(red, green, blue):
    colour = Colour(red, green, blue)
    return lambda point: colour


def chequered(first, second, size):
    def colour_at(point):
        return first if (point.x // size + point.z // size) % 2 else second
    return colour_at


class Solid:
    def __init__(self, surface):
        self.surface = surface

    def hit(self, ray):
        """Distance along the ray, or None."""
        raise NotImplementedError

    def normal(self, point):
        raise NotImplementedError


class Sphere(Solid):
    def __init__(self, centre, radius, surface):
        super().__init__(surface)
        self.centre = centre
        self.radius = radius

    def hit(self, ray):
        offset = self.centre - ray.origin
        along = offset @ ray.direction
        inside = self.radius * self.radius - offset @ offset + along * along
        if inside < 0.0:
            return None
        half = inside ** 0.5
        for distance in (along - half, along + half):
            if distance > NEAR:
                return distance
        return None

    def normal(self, point):
        return (point - self.centre) * (1.0 / self.radius)


class Plane(Solid):
    def __init__(self, point, up, surface):
        super().__init__(surface)
        self.point = point
        self.up = up.unit()

    def hit(self, ray):
        slope = ray.direction @ self.up
        if -NEAR < slope < NEAR:
            return None
        distance = (self.point - ray.origin) @ self.up / slope
        return distance if distance > NEAR else None

    def normal(self, point):
        return self.up


class Lamp:
    def __init__(self, place, strength):
        self.place = place
        self.strength = strength


class Scene:
    def __init__(self, solids, lamps, sky):
        self.solids = solids
        self.lamps = lamps
        self.sky = sky
        self.rays = 0

    def nearest(self, ray, limit=FAR):
        self.rays += 1
        found = None
        for solid in self.solids:
            distance = solid.hit(ray)
            if distance is not None and distance < limit:
                found, limit = solid, distance
        return found, limit

    def trace(self, ray, depth):
        solid, distance = self.nearest(ray)
        if solid is None:
            return self.sky(ray.direction)
        point = ray.at(distance)
        normal = solid.normal(point)
        if normal @ ray.direction > 0.0:
            normal = -normal
        colour = self.lit(solid, point, normal, ray)
        mirror = solid.surface.mirror
        if mirror and depth:
            bounced = Ray(point + normal * NEAR, ray.direction.mirrored(normal))
            colour = colour * (1.0 - mirror) + self.trace(bounced, depth - 1) * mirror
        return colour

    def lit(self, solid, point, normal, ray):
        surface = solid.surface
        own = surface.colour_at(point)
        colour = own * 0.15
        for lamp in self.lamps:
            way = lamp.place - point
            towards = Ray(point + normal * NEAR, way)
            facing = towards.direction @ normal
            if facing <= 0.0 or self.nearest(towards, abs(way))[0] is not None:
                continue
            colour = colour + own.tinted(lamp.strength) * facing
            if surface.shine:
                glance = max(towards.direction.mirrored(normal) @ ray.direction, 0.0)
                colour = colour + lamp.strength * (surface.shine * glance ** 16)
        return colour


class Camera:
    def __init__(self, place, target, width, height):
        self.place = place
        self.width, self.height = width, height
        self.forward = (target - place).unit()
        self.right = self.forward.cross(Vector(0.0, 1.0, 0.0)).unit()
        self.down = self.forward.cross(self.right)

    def rays(self):
        for row in range(self.height):
            for column in range(self.width):
                x = (2 * column + 1 - self.width) / self.width
                y = (2 * row + 1 - self.height) / self.width
                yield Ray(self.place, self.forward + x * self.right + y * self.down)


def build():
    white, dark = Colour(0.9, 0.9, 0.8), Colour(0.2, 0.25, 0.2)
    solids = [Plane(Vector(0.0, 0.0, 0.0), Vector(0.0, 1.0, 0.0), Surface(chequered(white, dark, 1.5), 0.1)),
              Sphere(Vector(0.0, 1.5, 0.0), 1.5, Surface(plain(0.3, 0.3, 0.35), 0.7, 0.8))]
    for i in range(6):
        place = Vector(3.2 * (i % 3 - 1), 0.6 + 0.1 * i, -2.5 if i < 3 else 2.75)
        solids.append(Sphere(place, 0.6, Surface(plain(0.15 * i, 0.9 - 0.1 * i, 0.5), 0.08 * i, 0.4)))
    lamps = [Lamp(Vector(-6.0, 8.0, -7.0), Colour(0.8, 0.75, 0.7)), Lamp(Vector(7.0, 5.0, -3.0), Colour(0.2, 0.25, 0.35))]
    return Scene(solids, lamps, lambda direction: Colour(0.4, 0.6, 0.9) * max(direction.y, 0.05))


TURNS = 2
for _ in range(TURNS):
    scene = build()
    camera = Camera(Vector(1.0, 3.2, -9.0), Vector(0.0, 1.0, 0.0), 156, 104)
    pixels = [scene.trace(ray, 4).pixel() for ray in camera.rays()]
    totals = [sum(part) for part in zip(*pixels)]
    assert (totals, scene.rays) == ([1063044, 1202556, 1183821], 52758)
print("raytrace", totals, scene.rays)
