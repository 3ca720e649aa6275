"""Values that are made by the thousand for one report: made, and changed, at little cost.

Python takes four times as long to make a dataclass that is frozen. Values that no caller of the
package sees are checked as frozen, and made as `plain` ones; the records that callers get
(`records`) are frozen for good, and `sealed`.
"""

from dataclasses import MISSING, dataclass, fields
from functools import cache
from typing import TYPE_CHECKING

__all__ = ["maker", "once", "plain", "replace", "sealed"]

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import Field, replace
    from dataclasses import dataclass as plain
    from dataclasses import dataclass as sealed
    from functools import cached_property as once
    from typing import Any, ParamSpec, TypeVar

    _P = ParamSpec("_P")
    _T = TypeVar("_T")

    def maker(made: Callable[_P, _T]) -> Callable[_P, _T]:
        """As below."""
else:

    def plain(*, frozen: bool, slots: bool, kw_only: bool = False) -> "Callable[[type], type]":
        """As `dataclass`; that nobody changes such a value the type checker makes sure of."""
        return dataclass(slots=slots, kw_only=kw_only, unsafe_hash=frozen)

    def sealed(*, order: bool = False, **told: bool) -> "Callable[[type], type]":
        """As `dataclass` of what is frozen and has slots, made in half the time: each field is set
        by its slot, and not by a name that is looked up.
        """

        def made(written: type) -> type:
            frozen = dataclass(order=order, **told)(written)
            frozen.__init__ = _making(frozen)
            return frozen

        return made

    def _making(made: type) -> "Callable[..., None]":
        """The making of a frozen record, written out as `dataclass` writes it."""
        known = {f"put_{name}": put for name, put in _puts(made).items()}
        told = [_parameter(field, known) for field in fields(made)]
        if all(field.kw_only for field in fields(made)):
            told.insert(0, "*")
        body = [f"put_{field.name}(self, {field.name})" for field in fields(made)]
        if hasattr(made, "__post_init__"):
            body.append("self.__post_init__()")
        exec(f"def __init__(self, {', '.join(told)}):\n {'; '.join(body)}", known)  # noqa: S102
        written = known["__init__"]
        written.__annotations__ = made.__init__.__annotations__
        return written

    def maker(made: type) -> "Callable[..., Any]":
        """A function that makes values of a class by the names of their fields, for those with many.

        To call a class itself by names takes three times as long: they are packed in a dictionary.
        """
        known: dict[str, Any] = {}
        own = [field for field in fields(made) if field.init]
        told = ", ".join([_parameter(field, known) for field in own])
        return _written(made, f"*, {told}", {field.name: field.name for field in own}, known)

    def _written(
        made: type, told: str, values: "dict[str, str]", known: "dict[str, Any]"
    ) -> "Callable[..., Any]":
        """A function that makes a record of what it is told, written out field by field as `dataclass`
        writes its making; the fields of a frozen one are set past the bar that keeps callers from it.
        """
        known |= {f"put_{name}": put for name, put in _puts(made).items()}
        known |= {"_new": object.__new__, "_made": made}
        barred = made.__dataclass_params__.frozen
        line = "put_{0}(_value, {1})" if barred else "_value.{0} = {1}"
        body = [line.format(*field) for field in values.items()]
        if hasattr(made, "__post_init__"):
            body.append("_value.__post_init__()")
        lines = "_value = _new(_made)", "; ".join(body), "return _value"
        exec(f"def written({told}):\n " + "\n ".join(lines), known)  # noqa: S102
        return known["written"]

    def _parameter(field: "Field[Any]", known: "dict[str, Any]") -> str:
        default = field.default
        if field.default_factory is not MISSING:
            default = field.default_factory()  # one for all records: it is frozen as well
        if default is MISSING:
            return field.name
        known[f"default_{field.name}"] = default
        return f"{field.name}=default_{field.name}"

    def _puts(made: type) -> "dict[str, Callable[[Any, Any], None]]":
        """What sets each field of a record, also of a frozen one."""
        return {field.name: getattr(made, field.name).__set__ for field in fields(made)}

    class once:  # noqa: N801 as `cached_property`
        """As `cached_property`, without its lock, which takes longer than to add up a figure: no two
        threads read one report.
        """

        def __init__(self, find: "Callable[[Any], Any]") -> None:
            self._find, self.__doc__ = find, find.__doc__

        def __set_name__(self, owner: type, name: str) -> None:
            self._name = name

        def __get__(self, record: "Any", owner: type | None = None) -> "Any":
            if record is None:
                return self
            found = record.__dict__[self._name] = self._find(record)
            return found

    def replace(record: "_T", /, **told: "Any") -> "_T":
        """As that of `dataclasses`, which takes three times as long: for each field it asks anew
        whether it may be replaced.
        """
        return _changing(record.__class__, *told)(record, *told.values())

    @cache
    def _changing(made: type, *names: str) -> "Callable[..., Any]":
        """What copies a record with other values in some fields."""
        values = {field.name: f"_record.{field.name}" for field in fields(made)}
        values |= {name: name for name in names}
        return _written(made, ", ".join(("_record", *names)), values, {})
