# An indentation error.
print("never printed")
if True:
print("not indented")
