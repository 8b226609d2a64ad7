# Annotations are computed here when they are first asked for.


def compute_annotations(owner, annotate):
    annotations = annotate(1)
    if not isinstance(annotations, dict):
        raise TypeError(f"__annotate__ returned non-dict of type '{type(annotations).__name__}'")
    return _keep_annotations(owner, annotations)
