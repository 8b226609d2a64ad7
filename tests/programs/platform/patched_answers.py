"""platform.uname() and its brothers replaced by mocks, by subclasses and by assignment, and put back."""
import platform
import unittest
from unittest.mock import MagicMock, patch


class Fake(platform.uname_result):
    """A uname of our own with one property more."""

    @property
    def short(self):
        return f"{self.system}-{self.machine}"

    def __str__(self):
        return f"<{self.short}>"


fake = Fake("Toy", "table", "0.1", "v1", "wood")
print(fake.short, str(fake), isinstance(fake, platform.uname_result), fake._replace(machine="tin")[4], type(fake._replace(node="x")).__name__, fake._fields)
print(Fake._make(["a", "b", "c", "d", "e", "f"][:5]).short if hasattr(Fake, "_make") else "")
with patch("platform.uname", return_value=fake) as uname:
    print(platform.uname().node, uname.call_count, platform.uname() is fake, uname.mock_calls)
original = platform.system
platform.system = lambda: "Assigned"
try:
    print(platform.system(), original() != "Assigned")
finally:
    platform.system = original
print(platform.system is original)


def greeting():
    uname = platform.uname()
    return f"{uname.system} {uname.release} on {uname.node or 'nowhere'}"


class GreetingTest(unittest.TestCase):
    def test_fake(self):
        with patch.object(platform, "uname", lambda: fake):
            self.assertEqual(greeting(), "Toy 0.1 on table")

    def test_empty(self):
        with patch.object(platform, "uname", return_value=Fake("", "", "", "", "")):
            self.assertEqual(greeting(), "  on nowhere")

    @patch("platform.uname", autospec=True)
    def test_autospec(self, uname):
        uname.return_value = MagicMock(system="M", release="2", node="n")
        self.assertEqual(greeting(), "M 2 on n")
        with self.assertRaises(TypeError):
            platform.uname(1)
        uname.assert_called_once_with()

    def test_fails(self):
        with patch("platform.uname", side_effect=OSError("no system")):
            self.assertRaisesRegex(OSError, "no sys", greeting)


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(GreetingTest).run(result)
print(result.testsRun, len(result.failures), len(result.errors))
saved = {name: getattr(platform, name) for name in ("machine", "node", "release")}
for name in saved:
    setattr(platform, name, lambda name=name: name.upper())
print([getattr(platform, name)() for name in saved])
vars(platform).update(saved)
print(all(getattr(platform, name) is function for name, function in saved.items()), hash(fake[:5]) == hash(tuple(fake[:5])), {fake[:2]: 1}[("Toy", "table")])
