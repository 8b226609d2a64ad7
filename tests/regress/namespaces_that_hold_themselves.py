# types: the repr of a SimpleNamespace that holds itself never came to an end; there was no CellType.
import types

space = types.SimpleNamespace(a=1)
space.me = [space]
print(space)
cell = types.CellType(5)
print(cell.cell_contents, cell == types.CellType(5), types.new_class("Made").__module__)
