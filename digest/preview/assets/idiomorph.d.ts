// What the preview asks of idiomorph, whose own types are written for an older TypeScript.

export interface Callbacks {
  beforeNodeMorphed(old: Node, next: Node): boolean;
  afterNodeMorphed(old: Node): void;
  afterNodeAdded(node: Node): void;
  beforeNodeRemoved(node: Node): boolean;
  beforeAttributeUpdated(name: string, node: Element, change: "update" | "remove"): boolean;
}

export declare const Idiomorph: {
  morph(
    old: Node,
    next: Node,
    config: {
      morphStyle: "outerHTML";
      head: { style: "none" };
      restoreFocus: boolean;
      ignoreActiveValue: boolean;
      callbacks: Callbacks;
    },
  ): void;
};
