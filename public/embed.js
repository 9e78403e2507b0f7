/*!
 * Datelines: gives each embedded timeline the height it asks for.
 * Put it on the page once or many times, before or after the frames; no globals.
 *   <iframe data-datelines src="…/embed.html" title="…"></iframe>
 */
(function () {
  'use strict';
  var LEAST = 100;
  var MOST = 20000;

  var TIMELINES = 'iframe[data-datelines]';
  var each = Array.prototype.forEach;
  /** Windows that no timeline was found for in any shadow root: they are not looked for again. */
  var strangers = new WeakSet();

  /** Calls `act` with the timelines below `root`; with those in the shadow roots there, too, when it is `deep`. */
  function timelinesIn(root, deep, act) {
    each.call(root.querySelectorAll(TIMELINES), act);
    if (deep)
      each.call(root.querySelectorAll('*'), function (node) {
        if (node.shadowRoot) timelinesIn(node.shadowRoot, deep, act);
      });
  }

  /** The timeline whose window sent a message; undefined for anybody else. */
  function senderOf(source) {
    var found;
    if (source === null) return found;
    function compare(frame) {
      if (frame.contentWindow === source) found = frame;
    }
    timelinesIn(document, false, compare);
    if (found || strangers.has(source)) return found;
    timelinesIn(document, true, compare);
    if (!found) strangers.add(source);
    return found;
  }

  window.addEventListener('message', function (event) {
    var data = event.data;
    if (typeof data !== 'object' || data === null || data.type !== 'datelines:height') return;
    if (typeof data.height !== 'number' || !isFinite(data.height)) return;
    var frame = senderOf(event.source);
    if (!frame) return;
    var height = Math.max(LEAST, Math.min(MOST, Math.ceil(data.height))) + 'px';
    if (!stands(frame.style, height)) frame.style.setProperty('height', height, 'important');
  });

  /** The height kept free for it may be the right one, and still give way to the page's own styles. */
  function stands(style, height) {
    return style.height === height && style.getPropertyPriority('height') === 'important';
  }

  // A timeline that was ready before this script has told its height to nobody. One that is
  // asked knows too that its host speaks its language, and leaves the others out.
  function ask(frame) {
    if (frame.contentWindow) frame.contentWindow.postMessage({ type: 'datelines:measure' }, '*');
  }
  timelinesIn(document, true, ask);
  document.addEventListener(
    'load',
    function (event) {
      var node = event.target;
      if (node && node.matches && node.matches(TIMELINES)) ask(node);
    },
    true,
  );
})();
