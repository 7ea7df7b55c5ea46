/** *ist jetzt CIO*, *leitet fortan das Haus*: an office that somebody has just got. A grammar of single words. */
export const FROM_NOW_ON = '(künftig|zukünftig|fortan|sofort|nunmehr|jetzt|nun|neuerdings)'
