f"plain {name!r:>{width}} {{literal}} {value = }"
rf'\d{x}' t"{a:%H:%M}" f'''{
    total  # spread over lines
}'''
