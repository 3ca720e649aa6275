// Shows which words belong to a claim, and which claim to the words. Without it the page reads the
// same: every mark and every claim is a plain link.
"use strict";
(function () {
  function scope(element) { return element.closest("main") || document; }

  function show(root, label, name) {
    root.querySelectorAll('[data-c~="' + label + '"]').forEach(function (each) {
      each.classList.add(name);
    });
  }

  function clear(name) {
    document.querySelectorAll("." + name).forEach(function (each) { each.classList.remove(name); });
  }

  function choose(element) {
    clear("chosen");
    clear("chosen-support");
    if (!element || !element.dataset.c) { return; }
    var root = scope(element), label = element.dataset.c;
    show(root, label, "chosen");
    root.querySelectorAll('[data-s~="' + label + '"]').forEach(function (each) {
      if (!each.classList.contains("chosen")) { each.classList.add("chosen-support"); }
    });
  }

  function follow() {
    var at = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var folded = at && at.closest("details");
    if (folded) {
      folded.open = true;
      at.scrollIntoView();
    }
    choose(at);
  }

  function near(event) {
    clear("near");
    var at = event.target.closest(".card, .ref, .m");
    if (!at) { return; }
    var link = at.classList.contains("m") ? at.hash && document.getElementById(at.hash.slice(1)) : at;
    if (link && link.dataset.c) { show(scope(link), link.dataset.c, "near"); }
  }

  var opened = [];
  window.addEventListener("beforeprint", function () {
    opened = Array.prototype.slice.call(document.querySelectorAll("details:not([open])"));
    opened.forEach(function (each) { each.open = true; });
  });
  window.addEventListener("afterprint", function () {
    opened.forEach(function (each) { each.open = false; });
  });
  window.addEventListener("hashchange", follow);
  document.addEventListener("mouseover", near);
  document.addEventListener("focusin", near);
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") { choose(null); }
  });
  follow();
})();
