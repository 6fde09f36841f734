// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {PrivateClassifier} from "../../src/examples/PrivateClassifier.sol";
import {InputVerifier} from "../../src/host/InputVerifier.sol";
import {FHE, euint64, externalEvector} from "../../src/lib/FHE.sol";
import {Scores} from "../../src/lib/Scores.sol";
import {HostTest} from "../support/HostTest.sol";

contract PrivateClassifierTest is HostTest {
    uint64 private constant MODEL = 3;
    PrivateClassifier private _classifier;

    function setUp() public override {
        super.setUp();
        _classifier = new PrivateClassifier(MODEL, 4);
    }

    /// The model of these tests: four copies of the picture's only number, signed and scaled.
    function _model(uint64 id, uint64[] memory numbers) internal pure override returns (uint64[] memory reports) {
        vm.assertEq(id, MODEL, "model");
        reports = new uint64[](4);
        for (uint256 i = 0; i < 4; i++) reports[i] = Scores.encode(int256(uint256(numbers[0]) * i) - 10);
    }

    function test_TheUserReadsEveryLogitAndNobodyElse() public {
        _classify(ALICE, 7);
        euint64[] memory logits = _classifier.logitsOf(ALICE);
        vm.assertEq(logits.length, 4, "classes");
        for (uint256 i = 0; i < 4; i++) {
            bytes32 handle = FHE.toBytes32(logits[i]);
            vm.assertEq(_value(handle), Scores.encode(int256(7 * i) - 10), "logit");
            vm.assertTrue(acl.persistAllowed(handle, ALICE), "Alice");
            vm.assertFalse(acl.persistAllowed(handle, BOB), "Bob");
        }
        vm.assertEq(_classifier.logitsOf(BOB).length, 0, "Bob has asked nothing");
    }

    function test_ANewPictureReplacesTheAnswer() public {
        _classify(ALICE, 7);
        bytes32 first = FHE.toBytes32(_classifier.logitsOf(ALICE)[0]);
        _classify(ALICE, 8);
        vm.assertNotEq(first, FHE.toBytes32(_classifier.logitsOf(ALICE)[0]), "handle");
        vm.assertEq(_value(FHE.toBytes32(_classifier.logitsOf(ALICE)[3])), Scores.encode(14), "logit");
    }

    /// The operators signed for Alice: with Bob as the user their signatures recover to strangers.
    function test_AStolenPictureIsRefused() public {
        (bytes32 handle, bytes memory proof) = _picture(7, ALICE);
        vm.prank(BOB);
        vm.expectPartialRevert(InputVerifier.InvalidSigner.selector);
        _classifier.classify(externalEvector.wrap(handle), proof);
    }

    function _picture(uint64 pixel, address user) private returns (bytes32, bytes memory) {
        uint64[] memory numbers = new uint64[](1);
        numbers[0] = pixel;
        return _sealVector(numbers, user, address(_classifier));
    }

    function _classify(address user, uint64 pixel) private {
        (bytes32 handle, bytes memory proof) = _picture(pixel, user);
        vm.prank(user);
        _classifier.classify(externalEvector.wrap(handle), proof);
        _compute();
    }
}
