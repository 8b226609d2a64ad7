# Errors of pickling name classes of the program itself without their module.
import fractions
import pickle


class Thing:
    pass


class Reduced:
    def __init__(self, value):
        self.value = value

    def __reduce__(self):
        return self.value


for wrong in (Thing(), fractions.Fraction(1, 2), 3.5):
    for value in (wrong, (wrong, ()), (int, wrong), (int, (), None, wrong), (int, (), None, None, wrong), (int, (), None, None, None, wrong)):
        try:
            pickle.dumps(Reduced(value))
        except pickle.PicklingError as error:
            print(error, error.__notes__)
