"""How reports date events: the parts of `tallystick.when`."""
